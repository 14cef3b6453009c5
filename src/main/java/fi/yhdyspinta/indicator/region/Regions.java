package fi.yhdyspinta.indicator.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas that figures tell of (alueet). They come with the product and are public. */
@Component
public class Regions {

    private final RegionStore regions;

    Regions(RegionStore regions) {
        this.regions = regions;
    }

    /** All of a kind, by Finnish name. */
    @Transactional(readOnly = true)
    public List<Region> list(Region.Kind kind) {
        return this.regions.list(kind);
    }

    @Transactional(readOnly = true)
    public Optional<Region> find(Region.Kind kind, String code) {
        return this.regions.find(kind, code);
    }

    /**
     * Brings the areas up to date with the list that comes with the product.
     * @param sotkanetSigns what Sotkanet calls them
     */
    @Transactional
    public void bringUpToDate(List<Region> list, Map<String, Region> sotkanetSigns) {
        this.regions.save(list);
        this.regions.saveSigns(Source.SOTKANET, sotkanetSigns);
        this.regions.saveSigns(Source.STATFIN,
                list.stream().collect(Collectors.toMap(Region::statFinSign, Function.identity())));
    }

    /** Which areas the signs of a source mean. */
    @Transactional(readOnly = true)
    public Signs signsOf(Source source) {
        return new Signs(this.regions.signs(source));
    }

}
