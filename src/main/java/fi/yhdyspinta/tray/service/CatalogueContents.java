package fi.yhdyspinta.tray.service;

import java.util.ArrayList;
import java.util.List;

/**
 * What an answer of the catalogue holds (luettelon sisältö).
 *
 * @param skipped how many things had no id or no name, or were of no kind that we know
 */
record CatalogueContents(List<Facts> services, List<ProviderFacts> providers, List<ChannelFacts> channels,
        int skipped) {

    CatalogueContents {
        services = List.copyOf(services);
        providers = List.copyOf(providers);
        channels = List.copyOf(channels);
    }

    boolean isEmpty() {
        return this.services.isEmpty() && this.providers.isEmpty() && this.channels.isEmpty();
    }

    /** Gathers things as they are read. */
    static final class Draft {

        private final List<Facts> services = new ArrayList<>();

        private final List<ProviderFacts> providers = new ArrayList<>();

        private final List<ChannelFacts> channels = new ArrayList<>();

        private int skipped;

        void add(Object thing) {
            switch (thing) {
                case Facts service -> this.services.add(service);
                case ProviderFacts provider -> this.providers.add(provider);
                case ChannelFacts channel -> this.channels.add(channel);
                default -> this.skipped++;
            }
        }

        CatalogueContents done() {
            return new CatalogueContents(this.services, this.providers, this.channels, this.skipped);
        }

    }

}
