export {
  AddressRefusedError,
  checkPublicAddress,
  type AddressProblem,
  type AddressRules,
  type CheckedAddress,
  type Lookup,
} from './webhooks/public-address.js';
