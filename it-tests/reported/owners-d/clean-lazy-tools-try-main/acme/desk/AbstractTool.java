package acme.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** A tool of the desk: one of a kind, made when first asked for. */
abstract class AbstractTool implements Tool {
    private final MenuRegistry menu;
    private final ApplicationEventMulticaster events;
    private final List<Runnable> undo = new ArrayList<>();
    protected int opened, clicked;

    AbstractTool(MenuRegistry menu, ApplicationEventMulticaster events) {
        this.menu = menu;
        this.events = events;
    }

    @PostConstruct
    void register() {
        undo.add(menu.add("Tools", () -> clicked++));
        undo.add(menu.add("Tools/" + getClass().getSimpleName(), () -> clicked++));
        ApplicationListener<PayloadApplicationEvent<DocumentOpened>> l =
                ApplicationListener.forPayload((DocumentOpened d) -> opened++);
        events.addApplicationListener(l);
        undo.add(() -> events.removeApplicationListener(l));
    }

    @Override public String use(String document) { return getClass().getSimpleName() + " on " + document + " (" + opened + "/" + clicked + ")"; }

    @PreDestroy
    void unregister() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
