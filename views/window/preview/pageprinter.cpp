// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preview/pageprinter.h"

#include "views/window/preview/printpage.h"

#include <QApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QThreadPool>

namespace wd
{

PagePrinter::PagePrinter(OpenDossier &openDossier, const QString &workspace, Language language,
                         QWidget &window)
    : m_openDossier(openDossier)
    , m_workspace(workspace)
    , m_language(language)
    , m_window(window)
{
}

void PagePrinter::print()
{
    if (!m_openDossier.isOpen())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_openDossier.work().title);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog keeps the printer: it may be there longer than this.
    connect(dialog, &QDialog::accepted, dialog, [self = QPointer<PagePrinter>(this), printer] {
        if (self)
            self->printOn(printer);
    });
    dialog->open();
}

/// Page and pictures are made on a worker.
void PagePrinter::printOn(const std::shared_ptr<QPrinter> &printer)
{
    m_openDossier.save();
    QThreadPool::globalInstance()->start([self = QPointer<PagePrinter>(this), printer,
                                          work = m_openDossier.work(), sjabloon = m_openDossier.sjabloon(),
                                          wijken = m_openDossier.wijken(), today = m_openDossier.today(),
                                          language = m_language, workspace = m_workspace] {
        const PaperPage page = paperPage(sjabloon, work, today, language, wijken);
        const QHash<QString, QImage> pictures = picturesToPrint(page, workspace);
        QMetaObject::invokeMethod(
            qApp,
            [self, printer, page, pictures] {
                if (!self)
                    return;
                printPage(page, pictures, *printer);
                const QString file = printer->outputFileName();
                Q_EMIT self->printed(file.isEmpty() ? tr("De pagina is naar de printer.")
                                                    : tr("De pagina staat in %1.").arg(file));
            },
            Qt::QueuedConnection);
    });
}

} // namespace wd
