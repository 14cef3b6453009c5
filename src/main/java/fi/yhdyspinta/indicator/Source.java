package fi.yhdyspinta.indicator;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where figures come from (tietolähde), each with its licence and its own page. */
public enum Source {

    /** Sotkanet of THL. */
    SOTKANET("https://sotkanet.fi/"),

    /** StatFin of Statistics Finland. */
    STATFIN("https://stat.fi/"),

    /** A municipality or another organisation that gives figures of its own here. */
    OWN("");

    /** All give their figures by this licence. */
    private static final String LICENCE = "CC BY 4.0";

    private final URI home;

    Source(String home) {
        this.home = URI.create(home);
    }

    public String licence() {
        return LICENCE;
    }

    /** Where its figures are found there; empty for those that are given here. */
    public Optional<URI> home() {
        return Optional.of(this.home).filter(address -> !address.toString().isEmpty());
    }

    /** The message key of its name. */
    public String key() {
        return "indicator.source." + name();
    }

    /** How it begins the keys of its indicators: "sotkanet". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Source> of(String word) {
        return Stream.of(values()).filter(source -> source.word().equals(word)).findFirst();
    }

}
