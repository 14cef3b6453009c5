package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Reads services, organisations and channels as the catalogue writes them, in the words
 * of version 11 and of those before it.
 */
final class CatalogueReader {

    private static final List<String> LISTS = List.of("itemList", "services", "organizations", "serviceChannels");

    /** In the place of a thing that could not be read. */
    private static final Object NOTHING = new Object();

    private CatalogueReader() {
    }

    /**
     * A list of things, one thing, or an object that holds such lists (as a page does).
     */
    static CatalogueContents read(Answer answer) {
        var contents = new CatalogueContents.Draft();
        if (answer.text().stripLeading().startsWith("[")) {
            Json.each(answer, item -> contents.add(thing(item)));
            return contents.done();
        }
        var whole = Json.object(answer);
        if (isThing(whole)) {
            contents.add(thing(whole));
        }
        else {
            LISTS.forEach(list -> whole.objects(list).forEach(item -> contents.add(thing(item))));
        }
        return contents.done();
    }

    private static boolean isThing(Fields fields) {
        return fields.has("serviceNames") || fields.has("organizationNames") || fields.has("serviceChannelNames");
    }

    private static Object thing(Fields fields) {
        Optional<?> thing = fields.has("serviceNames") ? service(fields) : fields.has("organizationNames")
                ? provider(fields) : fields.has("serviceChannelNames") ? channel(fields) : Optional.empty();
        return thing.isPresent() ? thing.get() : NOTHING;
    }

    static Optional<Facts> service(Fields fields) {
        var id = id(fields, "id");
        var name = Localised.find(fields, "serviceNames", "Name", "AlternativeName", "AlternateName");
        var provider = responsible(fields);
        if (id.isEmpty() || name.isEmpty() || provider.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Facts(new ServiceId(id.get()), name.get(), summary(fields),
                Kind.of(fields.findText("type").orElse("")), provider.get(), reach(fields), municipalities(fields),
                areas(fields), fields.findText("serviceChargeType").flatMap(Charge::find).orElse(null),
                fields.texts("languages").stream().filter(CatalogueReader::isWord).toList(), terms(fields),
                channels(fields), word(fields, "publishingStatus").orElse("Published"),
                fields.findText("modified").flatMap(CatalogueReader::instant).orElse(null)));
    }

    static Optional<ProviderFacts> provider(Fields fields) {
        var id = id(fields, "id");
        var name = Localised.find(fields, "organizationNames", "Name", "AlternativeName", "AlternateName");
        return id.isEmpty() || name.isEmpty() ? Optional.empty()
                : Optional.of(new ProviderFacts(id.get(), name.get(),
                        fields.findText("businessCode").flatMap(BusinessId::parse).orElse(null),
                        word(fields, "organizationType").orElse(null), email(fields),
                        Localised.findPages(fields, "webPages").orElse(null)));
    }

    static Optional<ChannelFacts> channel(Fields fields) {
        return id(fields, "id").map(id -> new ChannelFacts(id, Localised.findPages(fields, "webPages").orElse(null)));
    }

    /** Who is responsible; who produces when nobody is named as that. */
    private static Optional<Facts.Provider> responsible(Fields fields) {
        var parties = fields.objects("organizations");
        return Stream.of("Responsible", "OtherResponsible", "Producer")
            .flatMap(role -> parties.stream()
                .filter(party -> party.findText("roleType").filter(role::equals).isPresent()))
            .flatMap(party -> party.findObject("organization").stream())
            .flatMap(party -> named(party).stream())
            .map(item -> new Facts.Provider(item.id(), item.name()))
            .findFirst();
    }

    private static List<Facts.Channel> channels(Fields fields) {
        return fields.objects("serviceChannels")
            .stream()
            .flatMap(connection -> connection.findObject("serviceChannel").stream())
            .flatMap(channel -> named(channel).stream())
            .distinct()
            .toList();
    }

    private static Optional<Facts.Channel> named(Fields item) {
        return id(item, "id").flatMap(id -> item.findText("name")
            .map(PlainText::line)
            .filter(name -> !name.isBlank())
            .map(name -> new Facts.Channel(id, name)));
    }

    private static @Nullable LocalText summary(Fields fields) {
        return Localised.find(fields, "serviceDescriptions", "Summary", "ShortDescription", "GD_Summary", "Description")
            .orElse(null);
    }

    private static Reach reach(Fields fields) {
        return fields.findText("areaType")
            .flatMap(Reach::find)
            .orElse(fields.objects("areas").isEmpty() && fields.objects("municipalities").isEmpty() ? Reach.NATIONWIDE
                    : Reach.LIMITED);
    }

    private static List<String> municipalities(Fields fields) {
        return Stream.concat(Stream.of(fields), fields.objects("areas").stream())
            .flatMap(area -> area.objects("municipalities").stream())
            .flatMap(municipality -> municipality.findText("code").stream())
            .filter(code -> code.matches("[0-9]{3}"))
            .toList();
    }

    private static List<Facts.Area> areas(Fields fields) {
        return fields.objects("areas")
            .stream()
            .flatMap(area -> word(area, "type").filter(type -> !type.equals("Municipality"))
                .flatMap(type -> Localised.find(area, "name")
                    .map(name -> new Facts.Area(type, word(area, "code").orElse(null), name)))
                .stream())
            .toList();
    }

    private static List<Term> terms(Fields fields) {
        return Stream.of(Term.Kind.values())
            .flatMap(kind -> fields.objects(kind.field())
                .stream()
                .flatMap(item -> Localised.find(item, "name").map(name -> new Term(kind, code(item), name)).stream()))
            .toList();
    }

    private static String code(Fields item) {
        return word(item, "code")
            .or(() -> item.findText("uri").map(uri -> uri.replaceFirst("^.*[:/]", "")).filter(CatalogueReader::isWord))
            .orElse("");
    }

    private static @Nullable String email(Fields fields) {
        return fields.objects("emails")
            .stream()
            .flatMap(email -> email.findText("value").stream())
            .map(String::strip)
            .filter(email -> email.matches("[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[^@\\s\\p{Cntrl}<>,;\"]{1,255}"))
            .findFirst()
            .orElse(null);
    }

    /** A sign of the source's own, as "Published" or "P27.1". */
    private static Optional<String> word(Fields fields, String key) {
        return fields.findText(key).filter(CatalogueReader::isWord);
    }

    private static boolean isWord(String text) {
        return text.matches("[\\p{Alnum}._-]{1,80}");
    }

    private static Optional<UUID> id(Fields fields, String key) {
        return fields.findText(key)
            .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            .map(UUID::fromString);
    }

    /** The source writes UTC, with its letter or without. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d$") ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        }
        catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

}
