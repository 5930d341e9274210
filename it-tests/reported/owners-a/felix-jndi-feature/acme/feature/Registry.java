package acme.feature;

import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;

public final class Registry {
    public static final List<JndiFeature> ACTIVE = new CopyOnWriteArrayList<>();
    public static boolean tidy;
    private Registry() { }
}
