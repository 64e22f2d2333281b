export { foreignSecrecy } from "./foreign-orders.ts";
export { spokenOrders, unseenOrders } from "./spoken-orders.ts";
