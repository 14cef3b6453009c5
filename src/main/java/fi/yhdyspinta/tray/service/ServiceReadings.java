package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the catalogue has told, within the transaction of whoever has asked it. */
@Component
class ServiceReadings {

    private final FactsStore services;

    private final ServiceProviderStore providers;

    ServiceReadings(FactsStore services, ServiceProviderStore providers) {
        this.services = services;
        this.providers = providers;
    }

    /** What taking them would mean. */
    @Transactional(readOnly = true)
    Map<Facts, Change> compare(List<Facts> told) {
        var known = this.services.listKnown(told.stream().map(Facts::id).toList());
        var changes = new LinkedHashMap<Facts, Change>();
        once(told).forEach(service -> {
            var before = known.get(service.id());
            changes.put(service, before == null ? Change.NEW : before.compare(service));
        });
        return changes;
    }

    /**
     * @return how many there were of each
     */
    @Transactional
    Map<Change, Integer> take(CountyId county, List<Facts> told, Brought by, Instant at) {
        this.providers.name(county, told.stream().map(Facts::provider).toList());
        var counts = new EnumMap<Change, Integer>(Change.class);
        var same = new ArrayList<ServiceId>();
        compare(told).forEach((service, change) -> {
            counts.merge(change, 1, Integer::sum);
            switch (change) {
                case NEW, CHANGED -> this.services.save(county, service, by, at);
                case SAME, OLDER -> same.add(service.id());
            }
        });
        this.services.touch(same, by, at);
        return counts;
    }

    @Transactional
    void takeProviders(CountyId county, List<ProviderFacts> told, Instant at) {
        this.providers.save(county, told, at);
    }

    @Transactional
    void takeChannels(List<ChannelFacts> told, Instant at) {
        this.providers.saveChannels(told, at);
    }

    /** The last word on each, when a list tells one twice. */
    private static List<Facts> once(List<Facts> told) {
        var last = new LinkedHashMap<ServiceId, Facts>();
        told.forEach(service -> last.put(service.id(), service));
        return List.copyOf(last.values());
    }

}
