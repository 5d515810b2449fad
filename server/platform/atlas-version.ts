import { version } from "@/package.json";

/** The version of Atlas that runs. */
export const atlasVersion: string = version;
