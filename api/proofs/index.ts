export { signedProofLink } from './link.ts';
export { receiveProof } from './receive.ts';
export { Proof, ProofUpload } from './schema.ts';
export {
  findProof,
  type Proven,
  readProofs,
  representProof,
  type StoredProof,
  sweepProofs,
} from './store.ts';
