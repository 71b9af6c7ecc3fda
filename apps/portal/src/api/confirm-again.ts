/** Asks the person to confirm again who it is. Resolves to whether that was done. */
type Asking = () => Promise<boolean>;

let asking: Asking | undefined;

/** There is one dialog, and it is told here. */
export function askBy(ask: Asking | undefined): void {
  asking = ask;
}

/** Sends; where the server wants to know again that it is this person, asks, and sends once more. */
export async function withConfirmation(send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  if (response.status !== 403 || !asking) return response;
  const { code } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { code?: string };
  return code === 'confirm-again' && (await asking()) ? send() : response;
}
