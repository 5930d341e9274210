package acme.desk;

import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.stereotype.Component;

@Lazy
@Component
class Layers extends AbstractTool {
    Layers(MenuRegistry menu, ApplicationEventMulticaster applicationEventMulticaster) {
        super(menu, applicationEventMulticaster);
    }
}
