package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.platform.fetching.Fetchers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PtvProperties.class)
class PtvConfiguration {

    @Bean
    Ptv ptv(PtvProperties properties, Fetchers fetchers) {
        return new Ptv(properties, fetchers);
    }

}
