import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COMMANDS } from './utils/messages/names.ts';
import { rules } from './utils/rules/catalogue.ts';

/** How scripts are made small: takes 2 kB off the content script that the bundler's own way leaves. */
export const minified = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3 } },
} as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out, so that a file says what it depends on.
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  // Vite would add a fetch of its own to warm up modules; every supported browser does that unasked.
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: { polyfill: false }, ...minified },
    // The popup names the checks and runs none of them; it need not carry their code.
    define: { CHECKS: JSON.stringify(rules.map(({ id }) => id)) },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Steward',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    // Asked for one host at a time, when a person wants Steward there.
    optional_host_permissions: ['https://*/*'],
    commands: {
      [COMMANDS.next]: {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_next__',
      },
      [COMMANDS.card]: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_card__' },
      [COMMANDS.tray]: { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_command_tray__' },
    },
    action: { default_title: '__MSG_toolbar_title__' },
    // Nothing leaves the browser: the pages of the extension may not connect anywhere at all.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'chrome'
      ? {
          minimum_chrome_version: '120',
          // What an administrator may set by policy. Firefox takes it without being told its shape.
          storage: { managed_schema: 'managed-storage.json' },
        }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'steward@workforce.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
