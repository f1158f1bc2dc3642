import { ApplicationFailure } from '@temporalio/common';
import { UNDELIVERABLE } from '@holdfast/contracts';
import type { DeliveryFailure } from '@holdfast/domain';

/** It can never be delivered: not tried again. The message is the reason's code, no server's words. */
export function undeliverable(why: DeliveryFailure): ApplicationFailure {
  const failure = ApplicationFailure.nonRetryable(why, UNDELIVERABLE);
  failure.stack = '';
  return failure;
}
