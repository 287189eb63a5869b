import { modalities, type Modality } from '../schema/model.ts';

/** The modalities in this project's order; unknown kinds are left out, and an empty list is unknown. */
export function modalitiesOf(kinds: readonly string[] | undefined): Modality[] | undefined {
	const found = modalities.filter((kind) => kinds?.includes(kind));
	return found.length > 0 ? found : undefined;
}
