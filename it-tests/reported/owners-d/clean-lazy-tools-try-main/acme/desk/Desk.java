package acme.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Edits documents, one after the other. */
@Component
public class Desk {
    @Configuration
    @ComponentScan
    static class Config { }

    private final BeanFactory beans;
    private final ApplicationEventPublisher publisher;
    private final MenuRegistry menu;

    Desk(BeanFactory beans, ApplicationEventPublisher publisher, MenuRegistry menu) {
        this.beans = beans;
        this.publisher = publisher;
        this.menu = menu;
    }

    public static AnnotationConfigApplicationContext open() { return new AnnotationConfigApplicationContext(Config.class); }

    public Edit edit(String document, String... tools) {
        publisher.publishEvent(new DocumentOpened(document));
        Edit e = new Edit(document);
        for (String t : tools) e.apply(beans.getBean(t, Tool.class));
        menu.click("Tools");
        return e;
    }

    public int menuEntries() { return menu.size(); }

    /** One document being edited; ends with close(), and registers nothing itself. */
    public static class Edit implements AutoCloseable {
        private final String document;
        private final List<String> steps = new ArrayList<>();
        Edit(String document) { this.document = document; }
        void apply(Tool t) { steps.add(t.use(document)); }
        @Override public void close() { steps.clear(); }
        @Override public String toString() { return document + " " + steps; }
    }
}
