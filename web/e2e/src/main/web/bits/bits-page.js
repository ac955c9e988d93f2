// ?runtime=wasm|js tells the digests; &lesson=ID&case=N one rendering in full.
import { start } from "./start.js";

const asked = new URLSearchParams(location.search);
const rest = asked.has("lesson") ? [asked.get("lesson"), asked.get("case")] : [];
start("bits", asked.get("runtime"), ...rest);
