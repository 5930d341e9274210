package acme.shop;

import com.google.common.eventbus.EventBus;
import com.google.inject.*;
import com.google.inject.matcher.Matchers;
import com.google.inject.spi.*;

public class ShopModule extends AbstractModule {
    private final EventBus bus = new EventBus("shop");

    @Override protected void configure() {
        bind(EventBus.class).toInstance(bus);
        bindListener(Matchers.any(), new TypeListener() {
            @Override public <I> void hear(TypeLiteral<I> type, TypeEncounter<I> encounter) {
                if (type.getRawType().isAnnotationPresent(Subscriber.class)) encounter.register((InjectionListener<I>) bus::register);
            }
        });
    }

    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    public @interface Subscriber { }
}
