// The composed system, really started: installs what is missing, builds image and stand-ins, checks what the image adds to its base, plays the story,
// takes everything down. With podman everything is kept in .data/ci: containers and images of others are neither seen nor touched.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerEngine, root, run } from './engine.mjs';

/** What an image may hold beyond Node and Debian; more means that something came along by mistake. */
const mostMegabytes = 250;
/** Enough for every service, and less than a machine gives whose engine may not raise its own limits, as in a container or a small virtual machine. */
const limits = '"nofile=16384:16384", "nproc=4096:4096"';
const own = join(root, '.data/ci');
const isThere = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

const hasDocker = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;
await step('what is missing', () => {
  if (!hasDocker) preparePodman();
});
await step('images', () => run(['npm', 'run', '--silent', 'images', '--', '--stand-ins']));
await step('size', checkSize);
const alone = hasDocker ? [] : ['infra/images/alone.sh', join(own, 'run')];
await step('story', () => run([...alone, 'node', 'infra/images/compose.mjs', '--story']));

async function step(name, work) {
  const began = Date.now();
  await work();
  console.log(`── ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}

function preparePodman() {
  const packages = ['buildah', 'podman', 'mmdebstrap', 'runc'].filter((name) => !isThere(name));
  if (!isThere('ip')) packages.push('iproute2');
  // netavark calls it for every network, and does not ask for its package.
  if (!isThere('iptables')) packages.push('iptables');
  if (packages.length > 0) {
    run(['apt-get', 'update', '-qq']);
    run([
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...packages,
      'netavark',
      'aardvark-dns',
      'fuse-overlayfs',
    ]);
  }
  mkdirSync(own, { recursive: true });
  if (!isThere('podman-compose')) {
    const venv = join(own, 'venv');
    if (!existsSync(join(venv, 'bin/podman-compose'))) {
      run(['python3', '-m', 'venv', venv]);
      run([join(venv, 'bin/pip'), 'install', '-q', 'podman-compose==1.6.0']);
    }
    process.env.PATH = `${join(venv, 'bin')}:${process.env.PATH}`;
  }
  const settings = {
    // It also starts containers where cgroups are of version 1.
    CONTAINERS_CONF: [
      'containers.conf',
      `[containers]\ndefault_ulimits = [${limits}]\n[engine]\nruntime = "runc"\ncgroup_manager = "cgroupfs"\nevents_logger = "file"\n[network]\nnetwork_config_dir = "${own}/networks"\n`,
    ],
    CONTAINERS_STORAGE_CONF: [
      'storage.conf',
      // Nothing here must survive a power cut: else each step waits until everything that this machine writes is on its disk.
      `[storage]\ndriver = "overlay"\ngraphroot = "${own}/images"\nrunroot = "${own}/run"\n[storage.options.overlay]\nmountopt = "volatile"\n`,
    ],
  };
  for (const [name, [file, text]] of Object.entries(settings)) {
    writeFileSync(join(own, file), text);
    process.env[name] = join(own, file);
  }
  process.env.BUILDAH_RUNTIME = 'runc';
}

function checkSize() {
  const base = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^FROM (\S+)/gm)].at(-1)[1];
  const added = megabytesOf('sangtao') - megabytesOf(base);
  console.log(`the image adds ${added} MB to ${base}`);
  if (added > mostMegabytes) throw new Error(`the image adds ${added} MB to its base, more than ${mostMegabytes}`);
}

function megabytesOf(image) {
  const inspect = [containerEngine().name, 'image', 'inspect', '--format', '{{.Size}}', image];
  const { status, stdout } = spawnSync(inspect[0], inspect.slice(1), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`there is no image ${image}`);
  return Math.round(Number(stdout) / 1e6);
}
