package fi.yhdyspinta.indicator.sotkanet;

import fi.yhdyspinta.platform.fetching.Fetchers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SotkanetProperties.class)
class SotkanetConfiguration {

    @Bean
    Sotkanet sotkanet(SotkanetProperties properties, Fetchers fetchers) {
        return new Sotkanet(properties.url(), properties.pause(), fetchers);
    }

}
