import java.beans.PropertyChangeListener
import java.beans.PropertyChangeSupport

// Closures that become listeners of a bean, as Groovy makes them.
class Desk {
    static long heard
    final PropertyChangeSupport model = new PropertyChangeSupport(this)

    void open(int number) {
        model.addPropertyChangeListener { event -> heard += number }
    }

    void openAndClose(int number) {
        PropertyChangeListener listener = { event -> heard += number }
        model.addPropertyChangeListener(listener)
        model.removePropertyChangeListener(listener)
    }
}

def desk = new Desk()
(1..100).each {
    desk.open(it)
    desk.openAndClose(it)
}
println "kept ${desk.model.propertyChangeListeners.length}"
