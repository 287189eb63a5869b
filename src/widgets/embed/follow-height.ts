import { heightIn } from '../../compare/embed/messages.ts';

/**
 * Calls `onHeight` for each height that the widget in a frame tells. Only messages of that very frame
 * count, with its instance and from the origin that a sandbox gives. Gives what stops it.
 */
export function followHeight(
	frame: HTMLIFrameElement,
	instance: string,
	onHeight: (pixels: number) => void,
): () => void {
	const listen = ({ source, origin, data }: MessageEvent) => {
		// A sandboxed frame has no origin of its own, which reads as this word.
		if (source !== frame.contentWindow || origin !== 'null') return;
		const height = heightIn(data, instance);
		if (height !== undefined) onHeight(height);
	};
	addEventListener('message', listen);
	return () => removeEventListener('message', listen);
}
