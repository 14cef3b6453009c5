package fi.yhdyspinta;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Yhdyspinta: the platform on which the yearly hyte negotiations (hyte-neuvottelut,
 * 612/2021 6–7 §) are held.
 */
@SpringBootApplication
@Modulithic(systemName = "Yhdyspinta", sharedModules = "platform")
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

}
