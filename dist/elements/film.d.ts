import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, SourceId } from '../index.js';

/**
 * A film of the hospital or of a provider, with its text beside it. Before consent nobody is contacted: no frame, image,
 * font, preconnect or DNS hint. Consent is not remembered.
 *
 * @summary A film that contacts nobody before consent.
 * @tag miscarriage-film
 *
 * @slot transcript - The text of the film. It is there whether or not the film can be shown.
 * @slot - For `provider="file"`: `<track>` elements with captions, direct children.
 *
 * @csspart poster - The picture before the film.
 * @csspart consent - Who is contacted, and what they see.
 * @csspart play - The button that agrees and plays.
 * @csspart transcript - The text of the film.
 */
declare class MiscarriageFilm extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** `youtube`, `vimeo`, or `file` for the hospital's own film. Anything else: no film, with a warning; the text stays. */
    provider?: string;
    /** The provider's id of the film: 11 letters, digits, `-` or `_` for YouTube, digits for Vimeo. Anything else: no film, with a warning. */
    filmId?: string;
    /** Address of the hospital's own film, on the same origin. Another origin: no film, with a warning. */
    src?: string;
    /** What the film is called; the heading of the card and the name of the player. */
    filmTitle?: string;
    /** How long it is, in words or as `2:40`. */
    duration?: string;
    /** A picture on the same origin. None, or another origin (with a warning): a drawing. */
    poster?: string;
    private playing?;
    protected get sources(): readonly SourceId[];
    disconnectedCallback(): void;
    private get film();
    private local;
    protected view(): TemplateResult;
    private player;
    private ownFilm;
    private consent;
    private frame;
    private transcript;
    private play;
    private stopFilm;
    private read;
    private focusOn;
}

export { MiscarriageFilm };
