package fi.yhdyspinta.tray.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.Fetcher;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.Json;

/**
 * Asks the national service catalogue (Palvelutietovaranto). An answer is read whole
 * before anything of it is given. Every method throws {@link FetchFailed} when there is
 * no answer in the end, or {@link fi.yhdyspinta.platform.fetching.UnreadableAnswer}.
 */
final class Ptv {

    private final String url;

    private final int batch;

    private final Fetcher fetcher;

    Ptv(PtvProperties properties, Fetchers fetchers) {
        this.url = properties.url().toString().replaceAll("/+$", "");
        this.batch = Math.max(1, properties.batch());
        this.fetcher = fetchers.withPause(properties.pause());
    }

    /**
     * One page of a long list.
     *
     * @param pages how many there are in all
     */
    record Page(List<Facts> services, int pages) {
    }

    /** The services that the source lists for a municipality. */
    Page services(String municipality, int page) {
        var answer = ask("/Service/list/area/Municipality/code/%s?page=%d".formatted(municipality, page));
        var whole = Json.object(answer);
        var services = whole.objects("itemList").stream().flatMap(item -> CatalogueReader.service(item).stream());
        return new Page(services.toList(), Math.max(whole.integer("pageCount"), 0));
    }

    List<ProviderFacts> providers(Collection<UUID> ids) {
        return details("/Organization/list", ids, CatalogueContents::providers);
    }

    List<ChannelFacts> channels(Collection<UUID> ids) {
        return details("/ServiceChannel/list", ids, CatalogueContents::channels);
    }

    private <T> List<T> details(String path, Collection<UUID> ids, Function<CatalogueContents, List<T>> wanted) {
        var all = List.copyOf(ids);
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += this.batch) {
            found.addAll(halving(path, all.subList(from, Math.min(from + this.batch, all.size())), wanted));
        }
        return List.copyOf(found);
    }

    /** The source gives up on long lists (504), and answers shorter ones. */
    private <T> List<T> halving(String path, List<UUID> ids, Function<CatalogueContents, List<T>> wanted) {
        try {
            var guids = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
            return wanted.apply(CatalogueReader.read(ask(path + "?guids=" + guids)));
        }
        catch (FetchFailed failed) {
            if (ids.size() == 1 || !isOverMuch(failed.reason())) {
                throw failed;
            }
        }
        var halves = new ArrayList<T>(halving(path, ids.subList(0, ids.size() / 2), wanted));
        halves.addAll(halving(path, ids.subList(ids.size() / 2, ids.size()), wanted));
        return halves;
    }

    private static boolean isOverMuch(FetchFailed.Reason reason) {
        return reason == FetchFailed.Reason.IN_TROUBLE || reason == FetchFailed.Reason.SLOW
                || reason == FetchFailed.Reason.TOO_LARGE;
    }

    private Answer ask(String path) {
        return this.fetcher.get(URI.create(this.url + path));
    }

}
