// Finds the browsers on this machine. Chromium comes with the packages; Firefox and WebKit from Debian.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import packaged, { inflate } from '@sparticuz/chromium';

/** For Chromium, so that it asks nothing of the network and runs as root. */
export const chromiumArgs = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The path of a Chromium: `CHROME_PATH`, one that is installed, else the one in the packages. */
export async function chromiumPath() {
  return (
    process.env.CHROME_PATH ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    (await packagedChromium())
  );
}

/** The path of Firefox, or undefined. */
export const firefoxPath = () => onPath('firefox-esr', 'firefox');

/** The paths of WebKit's driver, its browser and the X server they need, or undefined. */
export function webkitPaths() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ].find(existsSync);
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome found. Install Chrome or Chromium, or set CHROME_PATH to its path.');
  }
  const path = await packaged.executablePath();
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
  } catch {
    // A bare system lacks the libraries that the package carries for such a case.
    const bin = join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin');
    await inflate(join(bin, 'al2023.tar.br'));
    process.env.LD_LIBRARY_PATH = join(tmpdir(), 'al2023/lib');
  }
  if (!existsSync('/usr/share/fonts')) process.env.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  return path;
}

/** Web Test Runner's launchers by engine name; only those whose browser is here. */
export async function launchers(webkitPort) {
  const firefox = firefoxPath();
  const webkit = webkitPaths();
  return {
    chromium: chromeLauncher({
      launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs },
    }),
    ...(firefox && {
      firefox: puppeteerLauncher({
        launchOptions: { browser: 'firefox', executablePath: firefox },
      }),
    }),
    ...(webkit && { webkit: webkitLauncher(webkit, webkitPort) }),
  };
}

function webkitLauncher({ browser }, port) {
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
}

/** Starts WebKit's driver on a port, with an X server of its own. Resolves with what ends both. */
export async function startWebkitDriver(port) {
  const { driver, xvfb } = webkitPaths();
  const started = [];
  const stop = () => started.forEach((child) => child.kill());
  process.once('exit', stop);

  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const [display] = await once(screen.stdio[3], 'data');

  started.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(display).trim()}`, NO_AT_BRIDGE: '1' },
    }),
  );
  await answers(`http://127.0.0.1:${port}/status`);
  return stop;
}

async function answers(url) {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(100)) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
  }
  throw new Error(`Nothing answers at ${url} after 10 seconds.`);
}
