export { applyResponse, liftResponse, listResponses, settleTask, type ResponseResult, type ResponseSource } from "./apply.ts";
export { CREDENTIAL_KINDS, credentialKindOf, rotationSteps, type CredentialKind } from "./credentials.ts";
export { FollowUp, type FollowedUp } from "./follow-up.ts";
export { previewResponse, type BlastRadius, type ReachedSession } from "./preview.ts";
export { checkRequest, type ResponseRequest } from "./request.ts";
export {
  addTarget,
  AUTOMATIC_LEVELS,
  readSettings,
  removeTarget,
  setAutomatic,
  TARGET_FORMS,
  type AutomaticLevel,
  type RespondSettings,
  type TargetForm,
  type WebhookTarget,
} from "./settings.ts";
export { type ResponseTask } from "./task-store.ts";
export { Messenger, queueState, sendTest, tell, type Message } from "./webhook.ts";
