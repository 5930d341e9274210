package acme.shop;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Newsletter {
    @EventListener public void seasonEnds(ContextClosedEvent e) { System.out.println("newsletter: " + e.getApplicationContext().getDisplayName() + " ends"); }
}
