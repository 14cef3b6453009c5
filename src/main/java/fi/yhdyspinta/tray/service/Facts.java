package fi.yhdyspinta.tray.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue tells of one service (palvelun tiedot).
 *
 * @param provider the organisation responsible for it, by id and the name told here
 * @param municipalities codes of those in its area, of larger areas too
 * @param areas those larger than a municipality, by name
 * @param status whether it is published, in the word of the source
 * @param modifiedAt when the provider last changed it; null when the source is silent
 */
record Facts(ServiceId id, LocalText name, @Nullable LocalText summary, Kind kind, Provider provider, Reach reach,
        List<String> municipalities, List<Area> areas, @Nullable Charge charge, List<String> languages,
        List<Term> terms, List<Channel> channels, String status, @Nullable Instant modifiedAt) {

    record Provider(UUID id, String name) {
    }

    record Area(String kind, @Nullable String code, LocalText name) {
    }

    record Channel(UUID id, String name) {
    }

    Facts {
        municipalities = municipalities.stream().distinct().sorted().toList();
        areas = List.copyOf(areas);
        languages = languages.stream().distinct().sorted().toList();
        terms = List.copyOf(terms);
        channels = List.copyOf(channels);
    }

    Set<AgeGroup> ages() {
        return AgeGroup.of(this.terms.stream()
            .filter(term -> term.kind() == Term.Kind.TARGET_GROUP)
            .map(Term::code)
            .collect(Collectors.toSet()));
    }

    /** The same for the same facts only. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All words by which it is found, in small letters. */
    String words() {
        var texts = Stream.of(Stream.of(this.name), Stream.ofNullable(this.summary),
                this.terms.stream().map(Term::name));
        var words = new TreeSet<String>();
        texts.flatMap(each -> each)
            .flatMap(text -> Stream.of(text.fi(), text.sv(), text.en()))
            .filter(text -> text != null)
            .forEach(words::add);
        words.add(this.provider.name());
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

}
