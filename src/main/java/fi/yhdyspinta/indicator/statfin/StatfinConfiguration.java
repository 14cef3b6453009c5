package fi.yhdyspinta.indicator.statfin;

import fi.yhdyspinta.platform.fetching.Fetchers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatfinProperties.class)
class StatfinConfiguration {

    @Bean
    PxWeb pxWeb(StatfinProperties properties, Fetchers fetchers) {
        return new PxWeb(properties, fetchers);
    }

}
