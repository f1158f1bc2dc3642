#!/bin/sh
# Makes the namespace of Holdfast and the search attributes its workflows set. Safe to repeat.
# TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE come from the environment.
set -eu

temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 30d

# A namespace that is new takes a moment to be known everywhere.
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  if temporal operator search-attribute create --namespace "$TEMPORAL_NAMESPACE" \
    --name HoldfastStage --type Keyword \
    --name HoldfastOwner --type Keyword \
    --name HoldfastTeam --type Keyword \
    --name HoldfastNextAlarm --type Datetime; then
    exit 0
  fi
  echo "attempt $attempt: not yet"
  sleep 2
done
exit 1
