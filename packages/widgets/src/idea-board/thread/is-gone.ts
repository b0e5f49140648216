import type { EarshotError } from '@earshot/client';

/** Whether the back end says that something is not there, or not any more. */
export const isGone = ({ status }: EarshotError): boolean => status === 404 || status === 410;
