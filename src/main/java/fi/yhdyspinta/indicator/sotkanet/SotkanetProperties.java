package fi.yhdyspinta.indicator.sotkanet;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Sotkanet is asked.
 *
 * @param url of its interface REST 1.1
 * @param pause between the beginnings of two requests
 */
@ConfigurationProperties("yhdyspinta.sotkanet")
record SotkanetProperties(@DefaultValue("https://sotkanet.fi/rest/1.1") URI url, @DefaultValue("1s") Duration pause) {

}
