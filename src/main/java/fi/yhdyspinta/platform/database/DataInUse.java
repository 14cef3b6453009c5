package fi.yhdyspinta.platform.database;

import java.io.Serial;
import java.nio.file.Path;

/** Another run of the application holds the data of the embedded server. */
class DataInUse extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DataInUse(Path folder) {
        super("Another Yhdyspinta is running on the data in " + folder + ".");
    }

}
