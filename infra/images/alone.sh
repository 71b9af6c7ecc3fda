#!/bin/sh
# Runs a command with podman so that nobody else on this machine sees its networks, mounts and processes: they end with it, however it ends, also
# by SIGKILL. There is no way out: images must be there. $1: the folder in which podman keeps what must not survive; the rest: the command.
set -eu
if [ "${alone:-}" = '' ]; then
  alone=yes exec unshare --net --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi
ip link set lo up
# Podman takes what is empty for a machine that was started anew.
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /dev/shm
mount -t tmpfs tmpfs "$1"
shift
takeAway() {
  podman rm --all --force --volumes
  for what in network volume image; do podman "$what" prune --force; done
}
takeAway > /dev/null
code=0
"$@" || code=$?
takeAway > /dev/null
exit "$code"
