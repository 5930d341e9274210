import java.beans.PropertyChangeListener
import java.beans.PropertyChangeSupport

/** A list of functions that a class of the program keeps, and a bean of the JDK. */
class Desk {
    val model = PropertyChangeSupport(this)
    private val listeners = mutableListOf<(String) -> Unit>()

    fun onNews(listener: (String) -> Unit): () -> Unit {
        listeners += listener
        return { listeners -= listener }
    }

    fun tell(news: String) = listeners.forEach { it(news) }

    fun size() = listeners.size
}

var heard = 0L

fun open(desk: Desk, number: Int) {
    desk.model.addPropertyChangeListener { heard += number }
}

fun openAndClose(desk: Desk, number: Int) {
    val listener = PropertyChangeListener { heard += number }
    desk.model.addPropertyChangeListener(listener)
    desk.model.removePropertyChangeListener(listener)
    val undo = desk.onNews { heard += number }
    undo()
}

fun subscribe(desk: Desk, number: Int) {
    desk.onNews { heard += number }
}

fun main() {
    val desk = Desk()
    for (i in 1..100) {
        open(desk, i)
        subscribe(desk, i)
        openAndClose(desk, i)
    }
    desk.tell("done")
    println("kept ${desk.model.propertyChangeListeners.size} and ${desk.size()}")
}
