import { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MiscarriageElement, Statement } from '../index.js';
import '../text.js';

declare const providers: {
    readonly youtube: {
        readonly name: "YouTube";
        readonly form: RegExp;
        readonly example: "11 letters, digits, - or _";
        readonly address: (id: string) => string;
    };
    readonly vimeo: {
        readonly name: "Vimeo";
        readonly form: RegExp;
        readonly example: "6 to 12 digits";
        readonly address: (id: string) => string;
    };
};

/**
 * A film of the hospital or of a provider, with its text beside it. Before consent nobody is contacted: no frame, image,
 * font, preconnect or DNS hint. Consent is not remembered.
 *
 * @summary A film that contacts nobody before consent.
 * @tag miscarriage-film
 *
 * @slot - What is shown without script, and for `provider="file"` the `<track>` elements with captions, as direct children.
 * @slot transcript - The text of the film. It is there whether or not the film can be shown.
 *
 * @csspart poster - The picture before the film.
 * @csspart consent - Who is contacted, and what they see.
 * @csspart play - The button that agrees and plays.
 * @csspart transcript - The text of the film.
 */
declare class MiscarriageFilm extends MiscarriageElement {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Where the film is; `file` is the hospital's own. Anything else: no film, with a warning; the text stays. */
    provider?: keyof typeof providers | 'file';
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
    protected readonly statements: readonly Statement[];
    disconnectedCallback(): void;
    private get film();
    private local;
    protected view(): TemplateResult;
    private player;
    protected get ownValues(): Readonly<Record<string, string | boolean | undefined>>;
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
