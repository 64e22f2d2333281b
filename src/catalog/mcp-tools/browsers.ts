import type { ServerCatalog } from "./tool-line.ts";

/** Servers that drive a browser: what they read strangers wrote, and every address and field is a way out. */
export const BROWSER_SERVERS: readonly ServerCatalog[] = [
  {
    name: "playwright",
    kind: "browser",
    source: "@playwright/mcp 0.0.83 with all capabilities, asked for its tools",
    packages: ["@playwright/mcp", "mcp/playwright", "mcr.microsoft.com/playwright/mcp"],
    hosts: [],
    names: /(?:^|[^a-z])(?:playwright|browser)(?:[^a-z]|$)/i,
    tools: `
      browser_close write
      browser_resize write
      browser_get_config read
      browser_console_messages read filename:path +untrusted
      browser_cookie_list read +secret
      browser_cookie_get read +secret
      browser_cookie_set write
      browser_cookie_delete destroy
      browser_cookie_clear destroy
      browser_resume write
      browser_highlight read
      browser_hide_highlight read
      browser_annotate read +untrusted
      browser_handle_dialog write net.send
      browser_emulate_media write
      browser_evaluate run proc.code=function net.send filename:path +untrusted
      browser_file_upload write net.send paths:path
      browser_drop write net.send paths:path
      browser_find read filename:path +untrusted
      browser_fill_form write net.send
      browser_press_key write net.send
      browser_type write net.send text:text
      browser_mouse_move_xy write
      browser_mouse_click_xy write net.send
      browser_mouse_drag_xy write net.send
      browser_mouse_down write net.send
      browser_mouse_up write net.send
      browser_mouse_wheel write
      browser_navigate write net.connect=url +untrusted
      browser_navigate_back write net.connect +untrusted
      browser_network_requests read filename:path +untrusted
      browser_network_request read filename:path +untrusted +secret
      browser_network_state_set write
      browser_pdf_save read fs.write=filename
      browser_start_recording read
      browser_stop_recording read
      browser_route write
      browser_route_list read
      browser_unroute write
      browser_run_code_unsafe run proc.code=code net.send filename:path +untrusted
      browser_take_screenshot read fs.write=filename +untrusted
      browser_snapshot read filename:path +untrusted
      browser_click write net.send +untrusted
      browser_drag write net.send
      browser_hover write
      browser_select_option write net.send
      browser_generate_locator read
      browser_storage_state read fs.write=filename +secret
      browser_set_storage_state write fs.read=filename
      browser_tabs write net.connect=url +untrusted
      browser_start_tracing read
      browser_stop_tracing read
      browser_verify_element_visible read
      browser_verify_text_visible read
      browser_verify_list_visible read
      browser_verify_value read
      browser_start_video read fs.write=filename
      browser_stop_video read
      browser_video_chapter read
      browser_video_show_actions read
      browser_video_hide_actions read
      browser_wait_for read +untrusted
      browser_localstorage_list read +secret
      browser_localstorage_get read +secret
      browser_localstorage_set write
      browser_localstorage_delete destroy
      browser_localstorage_clear destroy
      browser_sessionstorage_list read +secret
      browser_sessionstorage_get read +secret
      browser_sessionstorage_set write
      browser_sessionstorage_delete destroy
      browser_sessionstorage_clear destroy
    `,
  },
  {
    name: "puppeteer",
    kind: "browser",
    source: "@modelcontextprotocol/server-puppeteer 2025.5.12, asked for its tools",
    packages: ["@modelcontextprotocol/server-puppeteer", "mcp/puppeteer"],
    hosts: [],
    names: /puppeteer/i,
    tools: `
      puppeteer_navigate write net.connect=url +untrusted
      puppeteer_screenshot read +untrusted
      puppeteer_click write net.send +untrusted
      puppeteer_fill write net.send value:text
      puppeteer_select write net.send
      puppeteer_hover write
      puppeteer_evaluate run proc.code=script net.send +untrusted
    `,
  },
];
