"""What pages print or call in their markup before the date of a change: data only, as parts of words, in lower case."""

from __future__ import annotations

CHANGED = (
    *("modif", "updat", "last edited", "lastmod"),  # English, and what markup in any language is named
    *("bijgewerkt", "gewijzigd"),  # Dutch
    *("aktualisiert", "geändert"),  # German
    *("mis à jour", "mise à jour", "actualisé"),  # French
    *("actualizad", "última actualización", "atualizad", "actualitzat"),  # Spanish, Portuguese, Catalan
    *("aggiornat", "aggiornamento", "actualizat"),  # Italian, Romanian
    *("opdateret", "oppdatert", "uppdaterad", "uppdaterat", "päivitetty", "muokattu"),  # Danish to Finnish
    *("aktualiz", "ažurirano", "posodobljeno", "frissítve", "frissült"),  # Polish to Slovene; Hungarian
    *("обновлен", "изменено", "оновлен", "актуализир"),  # Russian, Ukrainian, Bulgarian
    *("ενημερώθηκε", "τελευταία ενημέρωση", "güncelle", "diperbarui", "cập nhật"),  # Greek to Vietnamese
    *("تحديث", "به‌روزرسانی", "עודכן", "अपडेट", "อัปเดต"),  # Arabic, Persian, Hebrew, Hindi, Thai
    *("更新", "수정", "업데이트"),  # Chinese and Japanese, Korean
)
