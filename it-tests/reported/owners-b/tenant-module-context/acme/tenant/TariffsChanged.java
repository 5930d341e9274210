package acme.tenant;

import org.springframework.context.ApplicationEvent;

public class TariffsChanged extends ApplicationEvent {
    public final int version;

    public TariffsChanged(Object source, int version) { super(source); this.version = version; }
}
