export { foreignSecrecy } from "./foreign-orders.ts";
export type { SpokenOrder } from "./spoken-order.ts";
export { spokenOrders, unseenOrders } from "./spoken-orders.ts";
export { structuredTexts } from "./structured-texts.ts";
