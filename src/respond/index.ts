export { applyResponse, liftResponse, listResponses, settleTask, type ResponseResult, type ResponseSource } from "./apply.ts";
export { CREDENTIAL_KINDS, credentialKindOf, rotationSteps, type CredentialKind } from "./credentials.ts";
export { previewResponse, type BlastRadius, type ReachedSession } from "./preview.ts";
export { checkRequest, type ResponseRequest } from "./request.ts";
export { type ResponseTask } from "./task-store.ts";
