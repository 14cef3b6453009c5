package fi.yhdyspinta.indicator.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How packed series are written to statements and read from rows, wherever they lie. */
public final class PackedSeriesStore {

    private static final Sex[] SEXES = Sex.values();

    private PackedSeriesStore() {
    }

    /** The parameters :regions, :sexes, :years and :measured, to be unnested. */
    public static StatementSpec write(StatementSpec statement, List<PackedSeries> told) {
        return statement.param("regions", told.stream().map(PackedSeries::region).toArray(Integer[]::new))
            .param("sexes", told.stream().map(series -> series.sex().ordinal()).toArray(Integer[]::new))
            .param("years", told.stream().map(PackedSeries::firstYear).toArray(Integer[]::new))
            .param("measured", told.stream().map(PackedSeries::literal).toArray(String[]::new));
    }

    /** The columns region_number, sex, first_year and measured. */
    public static PackedSeries read(ResultSet row, int number) throws SQLException {
        return new PackedSeries(row.getInt("region_number"), SEXES[row.getInt("sex")], series(row));
    }

    static Series series(ResultSet row) throws SQLException {
        return Series.of(row.getInt("first_year"), (Float[]) row.getArray("measured").getArray());
    }

}
