export { spokenOrders } from "./spoken-orders.ts";
