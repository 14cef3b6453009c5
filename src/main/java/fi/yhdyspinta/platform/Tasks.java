package fi.yhdyspinta.platform;

import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Work done beside the request: it serves the same tenant as the request that asked for
 * it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class Tasks {

    @Bean
    TaskDecorator sameTenant() {
        return Tenant::carried;
    }

}
