/** Puts the corners of land where the library puts them. */
export const vertexSource = (prelude: string, define: string): string => `#version 300 es
${prelude}
${define}
in vec2 a_place;
void main() {
	gl_Position = projectTile(a_place);
}`;

/** Colours the pixels of a line or a dot, its edge as wide as a pixel, by where they are on the screen. */
export const fragmentSource = (): string => `#version 300 es
precision highp float;
uniform vec2 u_origin;
uniform vec2 u_turn;
uniform vec4 u_colour;
uniform float u_spacing;
uniform float u_size;
uniform int u_kind;
out vec4 colour;
void main() {
	vec2 from = gl_FragCoord.xy - u_origin;
	// Along the lines or rows, and across them.
	vec2 turned = vec2(dot(from, u_turn), dot(from, vec2(-u_turn.y, u_turn.x)));
	float apart = u_kind == 1
		? length(mod(turned, u_spacing) - 0.5 * u_spacing) - u_size
		: abs(mod(turned.y + 0.5 * u_spacing, u_spacing) - 0.5 * u_spacing) - 0.5 * u_size;
	colour = vec4(u_colour.rgb, 1.0) * u_colour.a * clamp(0.5 - apart, 0.0, 1.0);
}`;
