package fi.yhdyspinta.tray.service;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the national service catalogue is asked.
 *
 * @param url of its open interface, version 11
 * @param pause between the beginnings of two requests
 * @param batch how many organisations or channels are asked for at a time
 */
@ConfigurationProperties("yhdyspinta.ptv")
record PtvProperties(@DefaultValue("https://api.palvelutietovaranto.suomi.fi/api/v11") URI url,
        @DefaultValue("1s") Duration pause, @DefaultValue("50") int batch) {

}
