package edu.orchard.vitroish.rdfservice;

import java.util.ArrayList;
import java.util.List;

public class RDFService {
    private final List<Object> preChangeEvents = new ArrayList<>();

    public synchronized void changeSetUpdate(Object event) {
        preChangeEvents.add(event);
    }

    public synchronized int heard() {
        return preChangeEvents.size();
    }
}
