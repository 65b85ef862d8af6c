// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>
#include <vector>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPagesLookedAt = 2000;

/// Links and form fields belong to the page; all else was put on it by a reader.
bool isRemark(const Poppler::Annotation &annotation)
{
    using Kind = Poppler::Annotation::SubType;
    const Kind kind = annotation.subType();
    return kind != Kind::ALink && kind != Kind::AWidget && kind != Kind::AScreen && kind != Kind::AMovie;
}

bool hasRemarks(const Poppler::Document &pdf)
{
    const int pages = std::min(pdf.numPages(), mostPagesLookedAt);
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<Poppler::Page> page = pdf.page(i);
        if (!page)
            continue;
        const std::vector<std::unique_ptr<Poppler::Annotation>> annotations = page->annotations();
        if (std::ranges::any_of(annotations, [](const auto &one) { return isRemark(*one); }))
            return true;
    }
    return false;
}

/// A layer that is switched off, at any depth.
bool hasHiddenLayer(const QAbstractItemModel &layers, const QModelIndex &below = {})
{
    for (int row = 0; row < layers.rowCount(below); ++row) {
        const QModelIndex layer = layers.index(row, 0, below);
        const QVariant shown = layers.data(layer, Qt::CheckStateRole);
        if ((shown.isValid() && shown.toInt() == Qt::Unchecked) || hasHiddenLayer(layers, layer))
            return true;
    }
    return false;
}

} // namespace

PaperFacts pdfFacts(const QString &path)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(path);
    if (!pdf || pdf->isLocked() || pdf->numPages() <= 0)
        return {.kind = u"pdf"_s, .unseen = true};
    return {.kind = u"pdf"_s,
            .comments = hasRemarks(*pdf),
            .hiddenContent = pdf->hasEmbeddedFiles()
                || (pdf->hasOptionalContent() && hasHiddenLayer(*pdf->optionalContentModel())),
            .macros = !pdf->scripts().isEmpty(),
            .author = pdf->info(u"Author"_s),
            .internalTitle = pdf->info(u"Title"_s),
            .pages = pdf->numPages()};
}

} // namespace wd
