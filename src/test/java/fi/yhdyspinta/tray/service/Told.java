package fi.yhdyspinta.tray.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.fetching.Answer;

/** Services as the catalogue would tell them, all made up. */
public final class Told {

    static final UUID PROVIDER = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000aaaa");

    static final UUID CHANNEL = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000cccc");

    private Told() {
    }

    /**
     * One service.
     *
     * @param groups codes of its target groups
     * @param municipalities none for the whole country
     */
    record One(UUID id, String name, List<String> groups, List<String> municipalities, Instant modified) {

        static One of(int number, String name) {
            return new One(Told.id(number), name, List.of("KR1"), List.of("297"),
                    Instant.parse("2026-10-01T08:00:00Z"));
        }

        One called(String other) {
            return new One(this.id, other, this.groups, this.municipalities, this.modified);
        }

        One meantFor(String... others) {
            return new One(this.id, this.name, List.of(others), this.municipalities, this.modified);
        }

        One in(String... others) {
            return new One(this.id, this.name, this.groups, List.of(others), this.modified);
        }

        One modified(String at) {
            return new One(this.id, this.name, this.groups, this.municipalities, Instant.parse(at));
        }

        String json() {
            return """
                    {"id": "%s", "type": "Service", "serviceNames": [{"value": "%s", "language": "fi", "type": "Name"}],
                     "serviceDescriptions": [{"value": "Ohjattua toimintaa iltaisin", "language": "fi", "type": "Summary"}],
                     "areaType": "%s", "areas": [{"type": "Municipality", "municipalities": [%s]}],
                     "serviceChargeType": "FreeOfCharge", "languages": ["fi"], "targetGroups": [%s],
                     "serviceClasses": [{"code": "P27.1", "name": [{"value": "Liikunta ja urheilu", "language": "fi"}]}],
                     "serviceChannels": [{"serviceChannel": {"id": "%s", "name": "Verkkosivu"}}],
                     "organizations": [{"roleType": "Responsible", "organization": {"id": "%s", "name": "Saarikunnan kunta"}}],
                     "publishingStatus": "Published", "modified": "%s"}"""
                .formatted(this.id, this.name, this.municipalities.isEmpty() ? "Nationwide" : "LimitedType",
                        each("{\"code\": \"%s\"}", this.municipalities),
                        each("{\"code\": \"%s\", \"name\": [{\"value\": \"Kohderyhmä\", \"language\": \"fi\"}]}",
                                this.groups),
                        CHANNEL, PROVIDER, this.modified);
        }

        private static String each(String form, List<String> items) {
            return items.stream().map(form::formatted).collect(Collectors.joining(","));
        }

    }

    static UUID id(int number) {
        return UUID.fromString("0a1b2c3d-0000-4000-8000-%012d".formatted(number));
    }

    static String provider(String businessId, String email) {
        return """
                {"id": "%s", "businessCode": "%s", "organizationType": "Municipality",
                 "organizationNames": [{"value": "Saarikunnan kunta", "language": "fi", "type": "Name"}],
                 "emails": [{"value": "%s", "language": "fi"}],
                 "webPages": [{"url": "https://saarikunta.example/", "language": "fi"}]}""".formatted(PROVIDER,
                businessId, email);
    }

    static String channel() {
        return """
                {"id": "%s", "serviceChannelNames": [{"value": "Verkkosivu", "language": "fi", "type": "Name"}],
                 "webPages": [{"url": "https://saarikunta.example/palvelu", "language": "fi"}]}""".formatted(CHANNEL);
    }

    static String list(String... things) {
        return "[" + String.join(",\n", things) + "]";
    }

    static String page(int pages, One... services) {
        return "{\"pageNumber\": 1, \"pageSize\": 100, \"pageCount\": %d, \"itemList\": %s}".formatted(pages,
                list(List.of(services).stream().map(One::json).toArray(String[]::new)));
    }

    static Answer file(String... things) {
        return Answer.of("palvelut.json", list(things).getBytes(StandardCharsets.UTF_8));
    }

}
