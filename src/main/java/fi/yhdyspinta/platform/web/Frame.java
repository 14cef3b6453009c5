package fi.yhdyspinta.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page and fragment is drawn in: the reader's language and words, the place
 * (county), the person signed in, and the address. Templates take it as their first
 * parameter and ask it for every text.
 */
public final class Frame {

    /** The zone of every date and time people see. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    private final Assets assets;

    private final Language language;

    private final @Nullable Place place;

    private final @Nullable User user;

    private final Address address;

    private final Supplier<String> csrf;

    private final List<NavItem> navigation;

    private final @Nullable String flash;

    /**
     * The county whose pages these are: its address, name and word ("hyte" or "hytetu").
     */
    public record Place(String path, LocalText name, String word) {
    }

    /** Where the page stands, and what was asked of it. */
    record Address(String path, String query) {
    }

    /**
     * The person signed in, and the organisations to act for in this place, of which one
     * is chosen.
     *
     * @param duties places in the own menu for what only some look after
     * @param elsewhere the other counties in which the person acts
     */
    public record User(String name, List<Side> sides, List<NavItem> duties, List<Elsewhere> elsewhere) {

        /** A county by its name and the address of its front page. */
        public record Elsewhere(String name, String path) {
        }

        /** One organisation the person may act for. */
        public record Side(String id, String name, boolean chosen) {
        }

        /** The name of the organisation acted for, or an empty text. */
        public String actingFor() {
            return this.sides.stream().filter(Side::chosen).map(Side::name).findFirst().orElse("");
        }

        /** Two letters that stand for the person. */
        public String initials() {
            return Initials.of(this.name);
        }

    }

    Frame(Messages messages, Assets assets, Language language, @Nullable Place place, @Nullable User user,
            Address address, Supplier<String> csrf, List<NavItem> navigation, @Nullable String flash) {
        this.messages = messages;
        this.assets = assets;
        this.language = language;
        this.place = place;
        this.user = user;
        this.address = address;
        this.csrf = csrf;
        this.navigation = List.copyOf(navigation);
        this.flash = flash;
    }

    public String text(String key, Object... arguments) {
        return this.messages.text(this.language, word(), key, arguments);
    }

    /** The text of a key that may be missing; then that of another. */
    public String textOr(String key, String otherwise) {
        return text(this.messages.has(this.language, key) ? key : otherwise);
    }

    /** A content text in the reader's language, or the nearest there is. */
    public String text(LocalText text) {
        return text.in(this.language);
    }

    /**
     * The tag of the language in which the reader gets a content text, for the lang
     * attribute; null when it is the reader's own.
     */
    public @Nullable String lang(LocalText text) {
        return lang(text.languageFor(this.language));
    }

    public @Nullable String lang(@Nullable Language content) {
        return content == null || content == this.language ? null : content.tag();
    }

    /** The language of content that may not be the reader's own. */
    public Language languageOf(LocalText text) {
        return text.languageFor(this.language);
    }

    public Language language() {
        return this.language;
    }

    public String word() {
        return this.place == null ? "hyte" : this.place.word();
    }

    public @Nullable Place place() {
        return this.place;
    }

    public @Nullable User user() {
        return this.user;
    }

    /** The address of a page of this county: at("/rounds") is "/pohjois-savo/rounds". */
    public String at(String pathInPlace) {
        return (this.place == null ? "" : this.place.path()) + pathInPlace;
    }

    public String path() {
        return this.address.path();
    }

    /** The link to this same page in another language; what was searched for stays. */
    public String in(Language other) {
        return UriComponentsBuilder.newInstance()
            .query(this.address.query())
            .replaceQueryParam("lang", other.tag())
            .build()
            .toUriString();
    }

    public boolean isAt(String address) {
        return path().equals(address) || path().startsWith(address + "/");
    }

    public String csrf() {
        return this.csrf.get();
    }

    public String asset(String name) {
        return this.assets.address(name);
    }

    public List<NavItem> navigation() {
        return this.navigation;
    }

    /** The message key of what has just been done, shown once. */
    public @Nullable String flash() {
        return this.flash;
    }

    /** 5.9.2024, or 5 Sep 2024 in English. */
    public String date(LocalDate date) {
        return (this.language == Language.EN ? ENGLISH_DATE : DATE).format(date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(ZONE).toLocalDate());
    }

    /** 17.30, or 17:30 in English. */
    public String time(LocalTime time) {
        return (this.language == Language.EN ? ENGLISH_TIME : TIME).format(time);
    }

    public String time(Instant instant) {
        return time(instant.atZone(ZONE).toLocalTime());
    }

    public String dateTime(Instant instant) {
        return text("platform.dateTime", date(instant), time(instant));
    }

    public String number(double number, int decimals) {
        return Numbers.written(this.language, number, decimals);
    }

}
