package fi.yhdyspinta.indicator.sotkanet;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fetcher;
import fi.yhdyspinta.platform.fetching.Fetchers;

/**
 * Asks Sotkanet. An answer is read whole before anything of it is given, so there are no
 * halves. Every method waits for its turn and for the answer, and throws
 * {@link fi.yhdyspinta.platform.fetching.FetchFailed} when there is none in the end, or
 * {@link fi.yhdyspinta.platform.fetching.UnreadableAnswer}.
 */
public final class Sotkanet {

    /** The area "koko maa", category MAA. */
    public static final int WHOLE_COUNTRY = 658;

    private final URI url;

    private final Fetcher fetcher;

    /**
     * @param url of its interface REST 1.1
     * @param pause between the beginnings of two requests
     */
    public Sotkanet(URI url, Duration pause, Fetchers fetchers) {
        this.url = URI.create(url.toString().replaceAll("/+$", ""));
        this.fetcher = fetchers.withPause(pause);
    }

    /** All indicators there are, some thousands. */
    public List<ListedIndicator> listIndicators() {
        return list("/indicators", ListedIndicator::read);
    }

    public IndicatorDescription get(int indicator) {
        return IndicatorDescription.read(ask("/indicators/" + indicator));
    }

    /** All areas of all categories, those that have ended too. */
    public List<SotkanetRegion> listRegions() {
        return list("/regions", SotkanetRegion::read);
    }

    /**
     * The values of an indicator in all areas of all categories, under Sotkanet's own
     * numbers of areas. What is not published or kept back has no observation.
     * @param sexes those that the indicator is told by ({@link Coverage#sexes()}); the
     * total when none
     */
    public List<Observation> fetch(int indicator, int firstYear, int lastYear, Set<Sex> sexes) {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("No years from %d to %d".formatted(firstYear, lastYear));
        }
        var years = IntStream.rangeClosed(firstYear, lastYear).mapToObj(year -> "&years=" + year);
        var genders = (sexes.isEmpty() ? Set.of(Sex.TOTAL) : sexes).stream().sorted().map(Sotkanet::gender);
        var answer = ask("/json?indicator=" + indicator + years.collect(Collectors.joining())
                + genders.collect(Collectors.joining()));
        var observations = new ArrayList<Observation>();
        JsonRows.read(answer, row -> {
            if (row.indicator() != indicator) {
                throw answer.unreadable("indicator " + indicator, "a row of indicator " + row.indicator());
            }
            observations.add(row.observation());
        });
        return List.copyOf(observations);
    }

    private static String gender(Sex sex) {
        return "&genders=" + sex.name().toLowerCase(Locale.ROOT);
    }

    private <T> List<T> list(String path, BiConsumer<Answer, Consumer<T>> reader) {
        var items = new ArrayList<T>();
        reader.accept(ask(path), items::add);
        return List.copyOf(items);
    }

    private Answer ask(String path) {
        return this.fetcher.get(URI.create(this.url + path));
    }

}
